/** Where the procedures of a case stand: marks for the diagram, the passed path, incidents; now or as of any moment. */
@NullMarked
package org.jianhui.query.process;

import org.jspecify.annotations.NullMarked;
