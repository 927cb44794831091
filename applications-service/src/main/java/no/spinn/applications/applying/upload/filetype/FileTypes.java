package no.spinn.applications.applying.upload.filetype;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.upload.spool.SpooledFile;
import org.jspecify.annotations.Nullable;

/** Which files are taken: of the types that are configured, called what they are, and safe to unpack. */
@ApplicationScoped
public class FileTypes {

    private static final String ZIP = "application/zip";
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};

    private final AttachmentSettings settings;

    FileTypes(AttachmentSettings settings) {
        this.settings = settings;
    }

    /**
     * The media type of a file, by its content. Refused with what was found when it is not taken.
     *
     * @param name what it is called; its ending has to fit
     * @param declared the media type that its sender says; it has to fit as well, where it says something
     */
    public String accept(SpooledFile file, String name, @Nullable String declared) {
        try {
            return isArchive(file) ? acceptArchive(file, name, declared) : accept(Sniffer.sniff(file), name, declared);
        } catch (IOException e) {
            throw new UncheckedIOException("a received file cannot be read", e);
        }
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
                ApplicationProblem.ARCHIVE_REFUSED, "The file is an archive by its content, and %s.".formatted(reason));
    }

    private String accept(String found, String name, @Nullable String declared) {
        List<String> taken = settings.types();
        if (!taken.contains(found)) {
            throw new ApplicationRefused(
                    ApplicationProblem.FILE_TYPE_REFUSED,
                    "The file is %s by its content. Taken are: %s.".formatted(found, String.join(", ", taken)));
        }
        Claims claims = new Claims(taken);
        claims.byName(name).ifPresent(claimed -> requireFit(claims, claimed, found, "called " + name));
        claims.bySender(declared).ifPresent(claimed -> requireFit(claims, claimed, found, "sent as " + claimed));
        return found;
    }

    private static void requireFit(Claims claims, String claimed, String found, String claim) {
        if (!claims.fits(claimed, found)) {
            throw new ApplicationRefused(
                    ApplicationProblem.FILE_TYPE_DIFFERS,
                    "The file is %s, which stands for %s, but it is %s by its content."
                            .formatted(claim, claimed, found));
        }
    }
}
