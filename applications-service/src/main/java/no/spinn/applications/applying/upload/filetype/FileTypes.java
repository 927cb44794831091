package no.spinn.applications.applying.upload.filetype;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.upload.spool.SpooledFile;
import no.spinn.applications.common.issue.ApplicationDetail;
import org.jspecify.annotations.Nullable;

/** Decides which files are accepted: of a configured type, with a matching name, and safe to unpack. */
@ApplicationScoped
public class FileTypes {

    private static final String ZIP = "application/zip";
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};

    private final AttachmentSettings settings;

    FileTypes(AttachmentSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns the media type of a file, detected by its content; a claim counts only for text. Refuses files that are not accepted; the refusal names the
     * detected type.
     *
     * @param name the file name; its extension must match
     * @param declared the Content-Type header; it must match as well, when it is an accepted type
     */
    public String accept(SpooledFile file, String name, @Nullable String declared) {
        try {
            return isArchive(file)
                    ? acceptArchive(file, name, declared)
                    : accept(type(file, name, declared), name, declared);
        } catch (IOException e) {
            throw new UncheckedIOException("a received file cannot be read", e);
        }
    }

    /**
     * Returns the detected type, or text for a file that claims and is text but begins like something else. What a program
     * would run or render when it is renamed stays what it is, and so does another document that is accepted.
     */
    private String type(SpooledFile file, String name, @Nullable String declared) throws IOException {
        String found = Sniffer.sniff(file);
        boolean byAccident = !settings.types().contains(found) && !ActiveContent.isActive(found);
        return byAccident && new DeclaredTypes(settings.types()).sayText(name, declared) && TextContent.isText(file)
                ? DeclaredTypes.TEXT
                : found;
    }

    private static boolean isArchive(SpooledFile file) throws IOException {
        return Arrays.equals(Sniffer.beginning(file, ZIP_MARK.length), ZIP_MARK);
    }

    private String acceptArchive(SpooledFile file, String name, @Nullable String declared) throws IOException {
        try {
            ZipArchive archive = ZipArchive.open(file, settings.archives().maxEntries());
            String type = accept(OfficeType.of(archive).orElse(ZIP), name, declared);
            ArchiveCheck.check(archive, file.size(), settings.archives());
            return type;
        } catch (ZipException unsafe) {
            throw unsafe(unsafe.getMessage());
        } catch (EOFException cutOff) {
            throw unsafe("it is cut off");
        }
    }

    private static ApplicationRefused unsafe(@Nullable String reason) {
        return new ApplicationRefused(
                ApplicationProblem.ARCHIVE_REFUSED,
                ApplicationDetail.ARCHIVE_UNSAFE.words(Map.of("reason", String.valueOf(reason))));
    }

    private String accept(String found, String name, @Nullable String declared) {
        List<String> accepted = settings.types();
        if (!accepted.contains(found)) {
            throw new ApplicationRefused(
                    ApplicationProblem.FILE_TYPE_REFUSED,
                    ApplicationDetail.TYPE_NOT_ACCEPTED.words(
                            Map.of("found", found, "accepted", String.join(", ", accepted))));
        }
        DeclaredTypes declaredTypes = new DeclaredTypes(accepted);
        declaredTypes
                .byName(name)
                .filter(claimed -> !declaredTypes.fits(claimed, found))
                .ifPresent(claimed -> {
                    throw differs(ApplicationDetail.NAME_CLAIMS_ANOTHER_TYPE, name, claimed, found);
                });
        declaredTypes
                .bySender(declared)
                .filter(claimed -> !declaredTypes.fits(claimed, found))
                .ifPresent(claimed -> {
                    throw differs(ApplicationDetail.SENDER_CLAIMS_ANOTHER_TYPE, claimed, claimed, found);
                });
        return found;
    }

    private static ApplicationRefused differs(ApplicationDetail detail, String claim, String claimed, String found) {
        return new ApplicationRefused(
                ApplicationProblem.FILE_TYPE_DIFFERS,
                detail.words(Map.of("claim", claim, "claimed", claimed, "found", found)));
    }
}
