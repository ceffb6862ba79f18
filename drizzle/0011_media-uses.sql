-- The media a body names, so that where one is used is found without reading every text.
CREATE FUNCTION media_ids(body jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(SELECT found #>> '{}' FROM jsonb_path_query(body, 'lax $.**.mediaId') AS found);
--> statement-breakpoint
CREATE INDEX "articles_media" ON "articles" USING gin (media_ids("body"));
--> statement-breakpoint
CREATE INDEX "revisions_media" ON "revisions" USING gin (media_ids("body"));
