/** Each marked line must be refused. */
export const wrong = (
  <>
    <crisis-banner variant="crad" /> {/* wrong */}
    <crisis-banner heading-level={7} /> {/* wrong */}
    <crisis-banner regoin="US" /> {/* wrong */}
    <ketamine-explainer content="Our words" /> {/* wrong */}
    <ketamine-explainer oncare-error={({ detail }) => detail.problem} /> {/* wrong */}
    <symptom-check instrument="phq9" /> {/* wrong */}
    <symptom-check oncare-share={({ detail }) => detail.answers} /> {/* wrong */}
    <symptom-chek /> {/* wrong */}
  </>
);
