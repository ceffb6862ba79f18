/** The library sets text on a line of its own, which readers that do not trim would take for part of it. */
export function tightXml(xml: string): string {
  return xml.replaceAll(/>\s+<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\s+<\//g, ']]></')
}
