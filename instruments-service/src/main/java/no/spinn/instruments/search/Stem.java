package no.spinn.instruments.search;

/** The stem of a word in two languages; empty in the language where the word is a stop word. */
record Stem(String norwegian, String english) {

    boolean isOfNoStopWord() {
        return !norwegian.isEmpty() && !english.isEmpty();
    }
}
