package no.spinn.applications.applying.upload.filetype;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Detects the type of an office document in an archive. Each format states it in a file with a fixed name, which is small in
 * a genuine document.
 */
final class OfficeType {

    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String OPEN_DOCUMENT_TYPES = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 200;
    private static final String OOXML = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1 << 20;
    private static final String OOXML_TYPES = "application/vnd.openxmlformats-officedocument.";

    /** By the content type of the main part. Documents with macros have other content types, and are not accepted. */
    private static final Map<String, String> BY_MAIN_PART = Map.of(
            OOXML_TYPES + "wordprocessingml.document.main+xml", OOXML_TYPES + "wordprocessingml.document",
            OOXML_TYPES + "spreadsheetml.sheet.main+xml", OOXML_TYPES + "spreadsheetml.sheet",
            OOXML_TYPES + "presentationml.presentation.main+xml", OOXML_TYPES + "presentationml.presentation",
            OOXML_TYPES + "presentationml.slideshow.main+xml", OOXML_TYPES + "presentationml.slideshow");

    private static final XMLInputFactory XML = xml();

    private OfficeType() {}

    /** Returns the media type, or nothing when it is not a known office document. */
    static Optional<String> of(ZipArchive archive) throws IOException {
        Optional<String> openDocument = openDocument(archive);
        return openDocument.isPresent() ? openDocument : ooxml(archive);
    }

    private static Optional<String> openDocument(ZipArchive archive) throws IOException {
        Optional<ZipEntry> entry = archive.entry(OPEN_DOCUMENT);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        byte[] type = beginning(archive, entry.get(), LONGEST_TYPE);
        return Optional.of(new String(type, StandardCharsets.US_ASCII).strip())
                .filter(name -> name.startsWith(OPEN_DOCUMENT_TYPES));
    }

    private static Optional<String> ooxml(ZipArchive archive) throws IOException {
        Optional<ZipEntry> entry = archive.entry(OOXML);
        return entry.isEmpty() ? Optional.empty() : mainPart(beginning(archive, entry.get(), LONGEST_LIST));
    }

    private static byte[] beginning(ZipArchive archive, ZipEntry entry, int length) throws IOException {
        try (InputStream content = archive.read(entry)) {
            return content.readNBytes(length);
        }
    }

    private static Optional<String> mainPart(byte[] list) {
        try {
            XMLStreamReader types = XML.createXMLStreamReader(new ByteArrayInputStream(list));
            while (types.hasNext()) {
                if (types.next() == XMLStreamConstants.START_ELEMENT) {
                    String document = BY_MAIN_PART.get(String.valueOf(types.getAttributeValue(null, "ContentType")));
                    if (document != null) {
                        return Optional.of(document);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
