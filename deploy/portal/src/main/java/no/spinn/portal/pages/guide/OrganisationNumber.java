package no.spinn.portal.pages.guide;

import java.util.Optional;

/** Nine digits, the last of which checks the others. */
final class OrganisationNumber {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    private OrganisationNumber() {}

    /** The digits of what somebody has typed, if they are a number that an organisation can have. */
    static Optional<String> of(String typed) {
        String digits = typed.replaceAll("[\\s.\u00a0]", "");
        return digits.matches("[89]\\d{8}") && isChecked(digits) ? Optional.of(digits) : Optional.empty();
    }

    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(WEIGHTS.length) - '0';
    }
}
