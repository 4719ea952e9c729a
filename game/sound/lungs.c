#include "sound/lungs.h"

#include "sound/tuning.h"

void lungs_turn(Lungs *lungs) {
    lungs->from_full = lungs->full;
    lungs->from_flow = lungs->flow;
    lungs->left = 1;
}

void lungs_step(Lungs *lungs, double full, double flow) {
    const double share = control_share(tuning.lungs.smoothing);
    lungs->left = fmax(0, lungs->left - CONTROL_SECONDS / tuning.lungs.glide);
    const Glide kept = {lungs->left};
    const double keep = glide_eased(&kept);
    lungs->full += share * (full + (lungs->from_full - full) * keep - lungs->full);
    lungs->flow += share * (flow + (lungs->from_flow - flow) * keep - lungs->flow);
}
