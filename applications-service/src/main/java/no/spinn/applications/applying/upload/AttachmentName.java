package no.spinn.applications.applying.upload;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.text.Characters;

/**
 * The name of a file, which identifies it within the application. Names are normalised: some systems write å as one
 * character, and others as two.
 */
public record AttachmentName(String value) {

    private static final int LONGEST = 200;

    /**
     * Rejects parts of paths and invisible characters. Characters that change the direction of writing can make exe
     * look like pdf.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\\\p{C}\\p{Zl}\\p{Zp}]|^\\.{1,2}$|^\\s|\\s$");

    public AttachmentName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (value.isEmpty()
                || Characters.count(value) > LONGEST
                || FORBIDDEN.matcher(value).find()) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    ApplicationDetail.FILE_NAME_INVALID.words(),
                    List.of(DraftIssue.ATTACHMENT_NAME_MALFORMED.at("?name", Map.of("longest", LONGEST))));
        }
    }
}
