import { useSearchParams } from 'wouter-preact';

/** A value of the address that one page alone heeds, and how it is changed; empty where the address has none. */
export function useAddressValue(name: string): [value: string, set: (value: string) => void] {
  const [address, setAddress] = useSearchParams();
  return [address.get(name) ?? '', (value) => setAddress((before) => {
    const after = new URLSearchParams(before);
    if (value) after.set(name, value);
    else after.delete(name);
    return after;
  }, { replace: true })];
}
