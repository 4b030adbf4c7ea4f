/** Each marked line must be refused. */
export const wrong = () => (
  <>
    <crisis-banner attr:variant="crad" /> {/* wrong */}
    <crisis-banner attr:heading-level={7} /> {/* wrong */}
    <crisis-banner attr:regoin="US" /> {/* wrong */}
    <ketamine-explainer prop:content="Our words" /> {/* wrong */}
    <ketamine-explainer on:care-error={({ detail }) => detail.problem} /> {/* wrong */}
    <symptom-check attr:instrument="phq9" /> {/* wrong */}
    <symptom-check on:care-share={({ detail }) => detail.answers} /> {/* wrong */}
    <symptom-chek /> {/* wrong */}
  </>
);
