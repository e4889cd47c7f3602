/** The candidate procedure as people and clients see it: one set of acts, given by page and by REST alike. */
@NullMarked
package org.jianhui.workbench.election;

import org.jspecify.annotations.NullMarked;
