package no.spinn.instruments.search;

/** What is left of a word without its endings; empty where the language has it in every other sentence. */
record Stem(String norwegian, String english) {

    boolean isOfRareWord() {
        return !norwegian.isEmpty() && !english.isEmpty();
    }
}
