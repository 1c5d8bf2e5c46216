import {createContext, useContext} from 'react';
import ProposedMark from '../ProposedMark';

const Parts = createContext<readonly string[]>([]);

/** Makes the names of a page's proposed parts known to what is drawn inside it. */
export const ProposedPartsProvider = Parts.Provider;

/** Whether the field or heading of this name is only proposed. */
export const useIsProposed = (name: string | undefined): boolean => {
  const parts = useContext(Parts);
  return name !== undefined && parts.includes(name);
};

/** The mark, where the field or heading of this name is only proposed. */
export function ProposedPart({name}: {name: string | undefined}) {
  return useIsProposed(name) ? <ProposedMark /> : null;
}
