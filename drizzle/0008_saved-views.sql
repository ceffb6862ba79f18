CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"editor_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_editorId_name_unique" UNIQUE("editor_id","name"),
	CONSTRAINT "saved_views_name_clean" CHECK (is_clean_line("saved_views"."name")),
	CONSTRAINT "saved_views_query_clean" CHECK (is_clean_line("saved_views"."query"))
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_editor_id_created_at_index" ON "saved_views" USING btree ("editor_id","created_at");--> statement-breakpoint
CREATE INDEX "articles_titles" ON "articles" USING gin (fold_text("title") gin_trgm_ops);