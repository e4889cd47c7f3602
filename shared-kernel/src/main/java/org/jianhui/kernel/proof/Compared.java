package org.jianhui.kernel.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from the log, made anew and compared with what stands.
 *
 * @param views how many views were compared
 * @param procedures how many running procedures
 * @param differences the first ones
 * @param more how many there are besides
 */
public record Compared(int views, int procedures, List<Difference> differences, int more) {

    /** So many differences of one view are named. */
    public static final int MOST = 100;

    public static final Compared NOTHING = new Compared(0, 0, List.of(), 0);

    public Compared {
        differences = List.copyOf(differences);
    }

    /** Both together. */
    public Compared and(Compared other) {
        return new Compared(
                views + other.views,
                procedures + other.procedures,
                Stream.concat(differences.stream(), other.differences.stream()).toList(),
                more + other.more);
    }

    /** Whether everything is as it follows from the log. */
    public boolean sound() {
        return differences.isEmpty();
    }
}
