-- Limits of a call stand together. What was kept before had one of them; the others come with the call's next event.
UPDATE call SET terms = terms - 'amountLimits'
    || jsonb_build_object('limits', jsonb_strip_nulls(jsonb_build_object('amounts', terms -> 'amountLimits')));
