package org.jianhui.kernel.founding;

/**
 * A unified social credit code (GB 32100-2015) of a union: 18 characters, registrar 8 (工会), type 1 (基层工会), without
 * the letters I, O, Z, S and V, with its check character.
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public boolean isValid() {
        return value.length() == 18
                && value.startsWith("81")
                && value.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && value.charAt(17) == checkCharacter();
    }

    /** A weighted sum that 31 divides gives 31, which stands for 0: the outer remainder. */
    private char checkCharacter() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
