/**
 * What the installation survives: nodes and servers killed at named points, paused, started one after the other, by a
 * client that writes down what it sent and what it was told.
 */
@NullMarked
package org.jianhui.workbench.endurance;

import org.jspecify.annotations.NullMarked;
