/** A function of an object that is worked out once for each; the object must not change. */
export function onceEach<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return (of) => {
    let result = known.get(of);
    if (result === undefined) known.set(of, (result = work(of)));
    return result;
  };
}
