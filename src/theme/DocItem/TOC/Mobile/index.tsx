/** On a phone the contents would stand above the title that they are the contents of: DocItem/Content sets them below. */
export default function DocItemTOCMobile() {
  return null;
}
