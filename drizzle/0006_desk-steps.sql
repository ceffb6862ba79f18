CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"editor_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"article_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"noticed_by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('returned', 'approved', 'published', 'scheduled', 'withdrawn')),
	CONSTRAINT "notices_note_clean" CHECK (is_clean_text("notices"."note"))
);
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_noticed_by_editors_id_fk" FOREIGN KEY ("noticed_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_editor_id_at_index" ON "notices" USING btree ("editor_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notices_article_id_index" ON "notices" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "notices_noticed_by_index" ON "notices" USING btree ("noticed_by");--> statement-breakpoint
CREATE INDEX "notices_at_index" ON "notices" USING btree ("at");--> statement-breakpoint
CREATE INDEX "articles_titles" ON "articles" USING gin (fold_text("title") gin_trgm_ops);