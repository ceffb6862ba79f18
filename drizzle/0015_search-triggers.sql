DROP FUNCTION words_of(text);
--> statement-breakpoint
-- The twin of spelling() in domain/text: small letters with their marks, a tone over oa, oe and uy on the
-- second vowel, every D that looks like đ as đ.
CREATE FUNCTION spelling_of(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  normalize(
    regexp_replace(
      lower(normalize(value, NFD) COLLATE "und-x-icu") COLLATE "C",
      '(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])(.)', '\1\3\2', 'g'),
    NFC),
  U&'\00F0\0256\00A0', 'đđ ');
--> statement-breakpoint
-- `searchable` with the marks kept: the words of both stand at the same places.
CREATE FUNCTION searchable_spelling(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
  spelling_of(value) COLLATE "und-x-icu", '[^[:alnum:]\u0300-\u036f]+', ' ', 'g');
--> statement-breakpoint
-- A text's words of one weight.
CREATE FUNCTION weighed_words(value text, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.simple'::regconfig, value), weight);
--> statement-breakpoint
-- Writes what search compares of a publication, or takes away what nobody will read again. Once in a
-- transaction, at its end: what it reads is then all there.
CREATE FUNCTION build_search_document(publication uuid) RETURNS void LANGUAGE sql AS $$
  WITH texts AS (
    SELECT p.id, p.article_id, p.section_id, p.published_at, p.starts_at, p.ends_at,
      searchable_spelling(r.title) AS title,
      searchable_spelling(concat_ws(' ', r.standfirst,
        (SELECT string_agg(b.name, ' ' ORDER BY s.position)
          FROM publication_bylines s JOIN bylines b ON b.id = s.byline_id WHERE s.publication_id = p.id),
        (SELECT string_agg(t.name, ' ' ORDER BY t.name)
          FROM publication_tags s JOIN tags t ON t.id = s.tag_id WHERE s.publication_id = p.id))) AS lead,
      searchable_spelling(left(document_text(r.body) || ' ' || r.cover_caption, 200000)) AS body
    FROM publications p
      JOIN articles a ON a.id = p.article_id AND a.kind = 'article'
      JOIN revisions r ON r.id = p.revision_id
    WHERE p.id = publication AND (p.ends_at IS NULL OR p.ends_at > now())
  ), heads AS MATERIALIZED (
    SELECT *,
      weighed_words(title, 'A') || weighed_words(lead, 'B') AS head_exact,
      weighed_words(fold_text(title), 'A') || weighed_words(fold_text(lead), 'B') AS head_folded
    FROM texts
  ), written AS (
    INSERT INTO search_documents AS d
    SELECT id, article_id, section_id, published_at, starts_at, ends_at, head_exact, head_folded,
      head_exact || weighed_words(body, 'C'), head_folded || weighed_words(fold_text(body), 'C')
    FROM heads
    ON CONFLICT (publication_id) DO UPDATE SET
      section_id = excluded.section_id, published_at = excluded.published_at,
      starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      head_exact = excluded.head_exact, head_folded = excluded.head_folded,
      exact = excluded.exact, folded = excluded.folded
    RETURNING publication_id
  )
  DELETE FROM search_documents
  WHERE publication_id = publication AND NOT EXISTS (SELECT FROM texts);
$$;
--> statement-breakpoint
-- The worker's standing job is due at once; one under way looks at the queue until it is empty.
CREATE FUNCTION wake_search_keeper() RETURNS void LANGUAGE sql AS $$
  UPDATE jobs SET run_at = now()
  WHERE unique_key = 'keep-search' AND failed_at IS NULL AND run_at > now();
  SELECT pg_notify('jobs', '');
$$;
--> statement-breakpoint
CREATE FUNCTION note_publication_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM search_documents
    WHERE publication_id = NEW.id AND xmin::text = pg_current_xact_id()::xid::text
  ) THEN RETURN NULL; END IF;
  PERFORM build_search_document(NEW.id);
  INSERT INTO search_queue (publication_id)
  SELECT publication_id FROM search_documents WHERE publication_id = NEW.id
  ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM wake_search_keeper(); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "publications_words" AFTER INSERT OR UPDATE ON "publications"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_publication_words();
--> statement-breakpoint
-- A name given, taken or changed may touch thousands of texts: the worker follows.
CREATE FUNCTION queue_named_publications() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'tags' THEN
    INSERT INTO search_queue (publication_id, is_stale)
    SELECT DISTINCT s.publication_id, true FROM changed JOIN publication_tags s ON s.tag_id = changed.id
    ON CONFLICT (publication_id) DO UPDATE SET is_stale = true;
  ELSIF TG_TABLE_NAME = 'bylines' THEN
    INSERT INTO search_queue (publication_id, is_stale)
    SELECT DISTINCT s.publication_id, true FROM changed JOIN publication_bylines s ON s.byline_id = changed.id
    ON CONFLICT (publication_id) DO UPDATE SET is_stale = true;
  ELSE
    INSERT INTO search_queue (publication_id, is_stale)
    SELECT DISTINCT publication_id, true FROM changed JOIN search_documents USING (publication_id)
    ON CONFLICT (publication_id) DO UPDATE SET is_stale = true;
  END IF;
  IF FOUND THEN PERFORM wake_search_keeper(); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  watched record;
BEGIN
  FOR watched IN SELECT * FROM (VALUES
    ('tags', 'UPDATE', 'NEW'), ('bylines', 'UPDATE', 'NEW'),
    ('publication_tags', 'INSERT', 'NEW'), ('publication_tags', 'DELETE', 'OLD'),
    ('publication_bylines', 'INSERT', 'NEW'), ('publication_bylines', 'DELETE', 'OLD')
  ) AS tables(name, event, state)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION queue_named_publications()',
      lower(watched.name || '_' || watched.event || '_words'), watched.event, watched.name, watched.state);
  END LOOP;
END $$;
--> statement-breakpoint
-- Words are sorted into an index once, not for each text anew.
DROP INDEX "search_documents_head_exact_index", "search_documents_head_folded_index", "search_documents_exact_index", "search_documents_folded_index";
--> statement-breakpoint
DO $$
BEGIN
  PERFORM build_search_document(id) FROM publications WHERE ends_at IS NULL OR ends_at > now();
  INSERT INTO search_queue (publication_id) SELECT publication_id FROM search_documents;
END $$;
--> statement-breakpoint
CREATE INDEX "search_documents_head_exact_index" ON "search_documents" USING gin ("head_exact");
--> statement-breakpoint
CREATE INDEX "search_documents_head_folded_index" ON "search_documents" USING gin ("head_folded");
--> statement-breakpoint
CREATE INDEX "search_documents_exact_index" ON "search_documents" USING gin ("exact");
--> statement-breakpoint
CREATE INDEX "search_documents_folded_index" ON "search_documents" USING gin ("folded");
