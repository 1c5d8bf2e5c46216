import {createRequire} from 'node:module';
import {join} from 'node:path';
import {GENERATED} from '../corpus/make-corpus.ts';
import {peers} from '../peers/all-peers.ts';
import {installPackages} from '../peers/install-packages.ts';
import {PEER_NAMES} from '../peers/peer.ts';
import type {SearchResults} from './results.ts';

/** The part of the chart library that is used; it is installed beside the peers, not with the project. */
type Charts = {
  init: (
    element: null,
    theme: null,
    options: {renderer: 'svg'; ssr: true; width: number; height: number},
  ) => {setOption: (option: object) => void; renderToSVGString: () => string; dispose: () => void};
};

/** At least 3:1 on white and on the handbook's dark ground. */
const COLOURS: Record<(typeof PEER_NAMES)[number], string> = {
  handbook: '#1f7fae',
  'search-local': '#b8622a',
  pagefind: '#8a67c9',
  minisearch: '#3f8a4d',
};

/** Readable on light and on dark. */
const GREY = '#7a8288';

/** Bytes to the first result over the size of a site, as a picture; nothing where nothing was measured. */
export const drawChart = async ({costs}: SearchResults): Promise<string | undefined> => {
  const generated = costs.filter(({corpus}) => corpus === GENERATED);
  const sizes = [...new Set(generated.map(({pages}) => pages))].sort((a, b) => a - b);
  if (sizes.length === 0) return undefined;
  const folder = await installPackages('chart');
  const charts: Charts = createRequire(join(folder, 'package.json'))('echarts');
  const chart = charts.init(null, null, {renderer: 'svg', ssr: true, width: 720, height: 360});
  const named = PEER_NAMES.filter((name) => generated.some(({peer}) => peer === name));
  chart.setOption({
    animation: false,
    backgroundColor: 'transparent',
    color: named.map((name) => COLOURS[name]),
    textStyle: {fontFamily: 'sans-serif', color: GREY},
    legend: {bottom: 0, textStyle: {color: GREY, fontSize: 13}},
    grid: {left: 64, right: 24, top: 40, bottom: 72},
    xAxis: {
      type: 'category',
      name: 'pages',
      nameLocation: 'middle',
      nameGap: 26,
      data: sizes.map((size) => size.toLocaleString('en')),
      axisLabel: {color: GREY},
      axisLine: {lineStyle: {color: GREY}},
    },
    yAxis: {
      type: 'log',
      name: 'kB to a word of the text',
      nameTextStyle: {color: GREY, align: 'left'},
      axisLabel: {color: GREY},
      splitLine: {lineStyle: {color: GREY, opacity: 0.3}},
    },
    series: named.map((name) => ({
      type: 'bar',
      name: peers[name].label,
      label: {show: true, position: 'top', color: GREY, fontSize: 11},
      data: sizes.map((size) => {
        const cost = generated.find(({peer, pages}) => peer === name && pages === size);
        return cost ? Math.round(cost.median.bodyBytes / 1000) : null;
      }),
    })),
  });
  const picture = chart.renderToSVGString();
  chart.dispose();
  return `${picture}\n`;
};
