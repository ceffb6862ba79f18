-- That words stand side by side no index over words knows: a number stands for each two that do, and for
-- the place they do so in. What is sought and what is stored both pass through here, so they cannot disagree.
CREATE FUNCTION neighbours_of(words tsvector, place text) RETURNS integer[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT coalesce(array_agg(hashtext(place || ' ' || word || ' ' || next_word)), '{}')
  FROM (
    SELECT word, spot,
      lead(word) OVER (ORDER BY spot) AS next_word, lead(spot) OVER (ORDER BY spot) AS next_spot
    FROM (SELECT lexeme AS word, unnest(positions) AS spot FROM unnest(words)) AS spots
  ) AS pairs
  WHERE next_spot = spot + 1;
END;
--> statement-breakpoint
-- Kept by an index alone: it takes milliseconds for each text.
CREATE FUNCTION neighbours_in(head_exact tsvector, head_folded tsvector, exact tsvector, folded tsvector)
RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN neighbours_of(head_exact, 'head_exact') || neighbours_of(head_folded, 'head_folded')
  || neighbours_of(exact, 'exact') || neighbours_of(folded, 'folded');
--> statement-breakpoint
CREATE INDEX "search_documents_neighbours" ON "search_documents" USING gin (neighbours_in("head_exact", "head_folded", "exact", "folded")) WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
-- Nor is every analysis to take minutes for figures nobody plans by.
ALTER INDEX "search_documents_neighbours" ALTER COLUMN 1 SET STATISTICS 0;
