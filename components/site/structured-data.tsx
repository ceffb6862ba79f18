import { type Graph, graphJson } from '@/domain/structured-data/graph'

/** What the page is about, for machines: a block of data, which no browser runs. */
export function StructuredData({ graph }: { graph: Graph }) {
  return <script type="application/ld+json">{graphJson(graph)}</script>
}
