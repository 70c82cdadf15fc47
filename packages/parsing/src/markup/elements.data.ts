/** Elements that stand on lines of their own; all others run in a line. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section',
  'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

/** Elements that hold no prose, whatever is written in them. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  'audio', 'button', 'canvas', 'embed', 'head', 'iframe', 'input', 'map', 'math', 'nav', 'noscript', 'object', 'option', 'script', 'select', 'style',
  'svg', 'template', 'textarea', 'title', 'video',
]);
