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

/** Which office document an archive is: each says so in a file with a known name, small in an honest document. */
final class OfficeType {

    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String OPEN_DOCUMENT_TYPES = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 200;
    private static final String OOXML = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1 << 20;
    private static final String OOXML_TYPES = "application/vnd.openxmlformats-officedocument.";

    /** The content type of the main part gives the document away. Those with macros have others, and are not here. */
    private static final Map<String, String> BY_MAIN_PART = Map.of(
            OOXML_TYPES + "wordprocessingml.document.main+xml", OOXML_TYPES + "wordprocessingml.document",
            OOXML_TYPES + "spreadsheetml.sheet.main+xml", OOXML_TYPES + "spreadsheetml.sheet",
            OOXML_TYPES + "presentationml.presentation.main+xml", OOXML_TYPES + "presentationml.presentation",
            OOXML_TYPES + "presentationml.slideshow.main+xml", OOXML_TYPES + "presentationml.slideshow");

    private static final XMLInputFactory XML = xml();

    private OfficeType() {}

    /** Its media type, or nothing when it is no office document that is known here. */
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
