package no.spinn.applications.applying.upload.filetype;

/**
 * A file in an archive, as the archive's directory has it.
 *
 * @param method how it is compressed
 * @param compressed its size in the archive, in bytes
 * @param offset where it is in the archive
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
