type Attributes = Record<string, string | ((event: Event) => void)>;

/** An element with attributes, listeners (`onclick`) and children. Texts are set as text: what articles say is never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}
