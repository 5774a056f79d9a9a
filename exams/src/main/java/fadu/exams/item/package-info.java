/** What is asked: questions with their keys, what a candidate may see of them, and what a candidate answers. */
@NullMarked
package fadu.exams.item;

import org.jspecify.annotations.NullMarked;
