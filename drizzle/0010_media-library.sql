CREATE TABLE "former_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"media_id" uuid NOT NULL,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_labels" (
	"media_id" uuid NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "media_labels_media_id_label_pk" PRIMARY KEY("media_id","label"),
	CONSTRAINT "media_labels_label_clean" CHECK (is_clean_line("media_labels"."label"))
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "former_files" ADD CONSTRAINT "former_files_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_labels" ADD CONSTRAINT "media_labels_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_files_media_id_index" ON "former_files" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_labels_label_index" ON "media_labels" USING btree ("label");--> statement-breakpoint
CREATE INDEX "media_words" ON "media" USING gin (fold_text("name" || ' ' || "alt" || ' ' || "caption" || ' ' || "credit") gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_fileId_unique" UNIQUE("file_id");