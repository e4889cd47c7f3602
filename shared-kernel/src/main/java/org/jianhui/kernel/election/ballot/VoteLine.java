package org.jianhui.kernel.election.ballot;

import org.jianhui.kernel.id.PersonId;

/**
 * What the papers say of one person: numbers only.
 *
 * @param person who was voted on, never who voted
 */
public record VoteLine(PersonId person, int inFavour, int against, int abstained) {

    public int marks() {
        return inFavour + against + abstained;
    }
}
