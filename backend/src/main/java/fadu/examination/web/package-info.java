/** Routes of examinations. */
@NullMarked
package fadu.examination.web;

import org.jspecify.annotations.NullMarked;
