package org.jianhui.kernel.election.assembly;

import org.jianhui.kernel.election.Body;

/** How many seats a body has. */
public record BodySeats(Body body, int seats) {}
