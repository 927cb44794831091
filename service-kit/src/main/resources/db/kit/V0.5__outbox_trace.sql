-- The trace in which the event was written (W3C Trace Context), which its consumers continue.
ALTER TABLE outbox
    ADD COLUMN traceparent text,
    ADD COLUMN tracestate  text;
