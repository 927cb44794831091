-- A cascade deletes rows as the owner of their table, who owns none of the bytes. So the attachments of an application are deleted first, as
-- the role that deletes the application and that stored them.
CREATE FUNCTION application_lets_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM attachment WHERE application_id = OLD.id;
    RETURN OLD;
END $$;
CREATE TRIGGER application_lets_go BEFORE DELETE ON application FOR EACH ROW EXECUTE FUNCTION application_lets_go();
