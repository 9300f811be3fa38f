// The page as a function of data: views return descriptions, and only what differs is changed in the document, so that
// an update moves neither focus nor scroll. Text is only ever a text node: what an article says cannot become markup.

const SVG = 'http://www.w3.org/2000/svg';
// What a reader changes without us.
const STATEFUL = new Set(['value', 'checked', 'selected']);
const described = new WeakMap();

/** Describes an element. Children may be strings, numbers, descriptions, lists of them, or nothing. */
export function h(tag, props, ...children) {
  return {tag, props: props ?? {}, children: flat(children)};
}

/** Makes `parent` hold what `children` describe. */
export function render(parent, ...children) {
  const focused = document.activeElement;
  reconcile(parent, flat(children));
  if (focused && focused !== document.activeElement && focused.isConnected) focused.focus({preventScroll: true});
}

function flat(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== '');
}

function reconcile(parent, children) {
  const keyed = new Map();
  for (const node of parent.childNodes) {
    const key = described.get(node)?.props?.key;
    if (key !== undefined) keyed.set(key, node);
  }
  let cursor = parent.firstChild;
  for (const child of children) {
    const key = child.props?.key;
    let node = key === undefined ? cursor : keyed.get(key);
    if (node && isSame(node, child)) {
      update(node, child);
    } else {
      node = create(child, parent);
    }
    if (node === cursor) {
      cursor = cursor.nextSibling;
    } else {
      parent.insertBefore(node, cursor);
    }
  }
  while (cursor) {
    const next = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
}

function isSame(node, child) {
  const before = described.get(node);
  if (before === undefined) return false;
  return child.tag ? before.tag === child.tag && before.props.key === child.props.key : !before.tag;
}

function create(child, parent) {
  if (!child.tag) {
    const text = document.createTextNode(String(child));
    described.set(text, {text: String(child)});
    return text;
  }
  const inSvg = child.tag === 'svg' || (parent.namespaceURI === SVG && parent.localName !== 'foreignObject');
  const node = inSvg ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag);
  change(node, {}, child.props);
  described.set(node, child);
  reconcile(node, child.children);
  return node;
}

function update(node, child) {
  if (!child.tag) {
    if (node.data !== String(child)) node.data = String(child);
    return;
  }
  change(node, described.get(node).props, child.props);
  described.set(node, child);
  reconcile(node, child.children);
}

function change(node, before, after) {
  for (const name of Object.keys(before)) {
    if (!(name in after)) set(node, name, undefined);
  }
  for (const [name, value] of Object.entries(after)) {
    if (before[name] !== value || STATEFUL.has(name)) set(node, name, value);
  }
}

function set(node, name, value) {
  if (name === 'key') return;
  if (name.startsWith('on')) {
    node[name] = value ?? null;
  } else if (name === 'style') {
    for (const [property, setting] of Object.entries(value ?? {})) node.style.setProperty(property, setting);
  } else if (name === 'selected') {
    node.selected = Boolean(value);
  } else if (name === 'value' || name === 'checked') {
    // What somebody is typing is theirs.
    if (node !== document.activeElement || value === '') node[name] = value ?? '';
  } else if (value === undefined || value === null || value === false || (name === 'href' && !isSafe(value))) {
    node.removeAttribute(name);
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

/** An article's address is its publisher's to choose, so it may only lead to a page. */
export function isSafe(href) {
  return /^(#|\/(?!\/)|https?:\/\/)/i.test(href);
}
