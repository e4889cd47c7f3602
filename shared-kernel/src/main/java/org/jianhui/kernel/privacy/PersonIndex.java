package org.jianhui.kernel.privacy;

import java.util.List;

/**
 * The keyed tokens under which a person can be found: HMACs, bound to the person and destroyed with the key.
 *
 * @param idNumber unique token of the ID number
 * @param search tokens of name parts, pinyin, the phone number and the last four digits of the ID number
 */
public record PersonIndex(String idNumber, List<String> search) {

    @Override
    public String toString() {
        return "PersonIndex[" + search.size() + "]";
    }
}
