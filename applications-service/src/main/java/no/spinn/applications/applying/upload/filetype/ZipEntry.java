package no.spinn.applications.applying.upload.filetype;

/**
 * An entry of an archive, according to its central directory.
 *
 * @param method of compression
 * @param compressed the compressed size, in bytes
 * @param offset the position of its header in the archive
 */
record ZipEntry(String name, int flags, int method, long compressed, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isReadable() {
        return !isEncrypted() && (method == STORED || method == DEFLATED);
    }
}
