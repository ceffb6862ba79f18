-- All vectors lie aside, so that a row says in few bytes when a text was published and whether readers
-- may see it: a common word is in most of them, and all their rows are read.
ALTER TABLE "search_documents" SET (toast_tuple_target = 128);
--> statement-breakpoint
CLUSTER "search_documents" USING "search_documents_published_at_publication_id_index";
--> statement-breakpoint
-- A search reads what is pending word by word.
ALTER INDEX "search_documents_head_exact_index" SET (gin_pending_list_limit = 512);
--> statement-breakpoint
ALTER INDEX "search_documents_head_folded_index" SET (gin_pending_list_limit = 512);
--> statement-breakpoint
ALTER INDEX "search_documents_exact_index" SET (gin_pending_list_limit = 512);
--> statement-breakpoint
ALTER INDEX "search_documents_folded_index" SET (gin_pending_list_limit = 512);
