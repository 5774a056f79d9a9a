package fadu.examination;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.CandidateView;
import fadu.exams.paper.Paper;
import java.util.Map;

/**
 * A paper as it is put before a candidate: pins and what is shown of each, by its types no key.
 *
 * @param shown what the candidate sees of each pinned item, options in this paper's order
 */
public record OpenPaper(Paper paper, Map<ItemRef, CandidateView> shown) {}
