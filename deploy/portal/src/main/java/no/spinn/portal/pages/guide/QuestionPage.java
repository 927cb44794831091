package no.spinn.portal.pages.guide;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/** One question, and what was answered so far. */
record QuestionPage(Chrome page, QuestionForm form, Summary summary) implements TemplateInstance {}
