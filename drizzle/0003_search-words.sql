-- What a reader reads of a document: the pieces of a paragraph together, blocks apart.
CREATE FUNCTION document_text(body jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT coalesce(string_agg(piece, ' '), '')
  FROM (
    SELECT string_agg(coalesce(node ->> 'text', ' '), '' ORDER BY spot)
    FROM jsonb_path_query(body, 'strict $.**.content ? (@.type() == "array")') WITH ORDINALITY AS content(nodes, place),
      jsonb_array_elements(nodes) WITH ORDINALITY AS inline(node, spot)
    GROUP BY place
    UNION ALL
    SELECT attribute #>> '{}'
    FROM jsonb_path_query(body, 'strict $.**.attrs.keyvalue() ? (@.key == "caption" || @.key == "transcript" || @.key == "label" || @.key == "source").value') AS attribute
    WHERE jsonb_typeof(attribute) = 'string'
  ) AS pieces(piece);
END;
--> statement-breakpoint
-- A text as search compares it: folded, whatever is neither letter nor digit made a space. What is stored
-- and what is typed both pass through here, so they cannot disagree.
CREATE FUNCTION searchable(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(fold_text(value) COLLATE "und-x-icu", '[^[:alnum:]]+', ' ', 'g');
--> statement-breakpoint
CREATE FUNCTION words_of(value text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('pg_catalog.simple'::regconfig, searchable(value));
