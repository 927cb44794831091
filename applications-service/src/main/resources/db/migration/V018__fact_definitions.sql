-- Facts are kept as their producer sends them, with names of facts and codes. Until instruments-service sends them again, which
-- it does when its next version starts, ids and codes are their own names.
UPDATE fact SET definition = definition
    || jsonb_build_object('label', jsonb_build_object('nb', id), 'question', jsonb_build_object('nb', id))
    || CASE WHEN jsonb_typeof(definition -> 'codes') = 'array' THEN jsonb_build_object('codes', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'label', jsonb_build_object('nb', code))), '[]')
        FROM jsonb_array_elements_text(definition -> 'codes') AS code)) ELSE '{}' END
WHERE NOT definition ? 'label';
