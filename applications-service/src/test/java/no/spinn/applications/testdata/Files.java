package no.spinn.applications.testdata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, valid and invalid. */
public final class Files {

    private static final byte[] PNG_MARK = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private Files() {}

    /** The beginning of a PDF with these words, which is all that the service examines. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n%" + words + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] png() {
        return PNG_MARK.clone();
    }

    /** The type of the main part identifies the document, for example {@code wordprocessingml.document}. */
    public static byte[] ooxml(String mainPart) {
        return zip(ooxmlFiles(mainPart));
    }

    /** A text document with one more file in it. */
    public static byte[] docxWith(String name, byte[] content) {
        Map<String, byte[]> files = ooxmlFiles("openxmlformats-officedocument.wordprocessingml.document.main+xml");
        files.put(name, content);
        return zip(files);
    }

    private static Map<String, byte[]> ooxmlFiles(String mainPart) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", text("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.%s"/></Types>""".formatted(mainPart)));
        files.put("word/document.xml", text("<document/>"));
        return files;
    }

    /** The standard requires that the type comes first and is not compressed. */
    public static byte[] openDocument(String kind) {
        byte[] type = text("application/vnd.oasis.opendocument." + kind);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text("<content/>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static String sha256(byte[] bytes) {
        return sha256(new ByteArrayInputStream(bytes));
    }

    /** The tag of a file with this content. */
    public static String tag(byte[] bytes) {
        return '"' + sha256(bytes) + '"';
    }

    /** Computes the hash without holding the content in memory. */
    public static String sha256(InputStream bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
