-- Nobody deletes a revision. The whole statement is refused, so the application role gets no grant for it.
CREATE TRIGGER revision_stays BEFORE DELETE ON revision EXECUTE FUNCTION revisions_are_final();
