-- What the application role may do: read and write rows. It runs after each migration, so no table is forgotten, and changes only
-- grants that differ. Where role and owner are the same, there is nothing to grant.
DO $$
DECLARE
    application CONSTANT text := '${application_role}';
    change text;
BEGIN
    IF application = current_user THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = application) THEN
        RAISE EXCEPTION 'the application role % does not exist', application
            USING HINT = 'Create it, or set spinn.database.application-role.';
    END IF;
    -- Only its owner may delete a large object, and the service creates them itself.
    IF EXISTS (SELECT FROM pg_largeobject_metadata WHERE lomowner = current_user::regrole) THEN
        RAISE EXCEPTION 'the large objects of % have to belong to %', current_user, application
            USING HINT = 'A superuser hands them over; see "Database roles" in docs/operations.md.';
    END IF;
    -- Replicas that start at the same time take turns: PostgreSQL refuses concurrent changes of the same grants.
    PERFORM pg_advisory_xact_lock(7203115013);
    IF has_schema_privilege(application, current_schema, 'CREATE') THEN
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I', current_schema, application);
    END IF;
    IF NOT has_schema_privilege(application, current_schema, 'USAGE') THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema, application);
    END IF;
    FOR change IN
        SELECT format('REVOKE ALL ON %2$s %1$s FROM %3$I; GRANT %4$s ON %2$s %1$s TO %3$I',
            object.oid::regclass, CASE object.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, application, wanted.privileges)
        FROM pg_class object
        CROSS JOIN LATERAL (
            SELECT string_agg(privilege, ', ' ORDER BY privilege) AS privileges
            -- The number is the bit of the event in pg_trigger.tgtype. Of a sequence, SELECT reads the last number and USAGE draws the next;
            -- an identity column draws its own.
            FROM (VALUES ('SELECT', 0), ('INSERT', 4), ('UPDATE', 16), ('DELETE', 8), ('USAGE', 0)) AS possible (privilege, event)
            WHERE CASE object.relkind WHEN 'S' THEN privilege = 'SELECT' OR privilege = 'USAGE' AND NOT EXISTS (
                    SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = object.oid AND d.deptype = 'i')
                ELSE privilege <> 'USAGE' END
                -- The history of migrations is only read.
                AND (event = 0 OR object.relname <> '${flyway:table}')
                -- A trigger for each statement, before it and without a condition, refuses it (2 of 3 in tgtype): append-only tables.
                AND NOT EXISTS (SELECT FROM pg_trigger t
                    WHERE t.tgrelid = object.oid AND t.tgtype & 3 = 2 AND t.tgtype & event <> 0
                        AND t.tgqual IS NULL AND t.tgattr::text = '')
        ) wanted
        CROSS JOIN LATERAL (
            SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type) AS privileges
            FROM aclexplode(object.relacl) WHERE grantee = to_regrole(quote_ident(application))
        ) present
        WHERE object.relowner = current_user::regrole AND object.relnamespace = current_schema::regnamespace
            AND object.relkind IN ('r', 'p', 'v', 'S')
            AND wanted.privileges IS DISTINCT FROM present.privileges
            -- What an extension brought has its own grants.
            AND NOT EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = object.oid AND d.deptype = 'e')
    LOOP
        EXECUTE change;
    END LOOP;
END $$;
