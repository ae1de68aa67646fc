/** Grey lines of about the final height while the first answer is on its way. */
export function Skeleton() {
  return (
    <div className="panel" aria-busy="true">
      <section className="who">
        <div className="skeleton" aria-hidden>
          <i style={{ width: '62%', height: 18 }} />
          <i style={{ width: '84%' }} />
          <i style={{ width: '70%' }} />
        </div>
      </section>
      <section>
        <div className="skeleton" aria-hidden>
          <i style={{ width: '46%', height: 18 }} />
          <i />
          <i />
          <i />
        </div>
      </section>
      <section>
        <div className="skeleton" aria-hidden>
          <i style={{ height: 22 }} />
          <i style={{ width: '60%' }} />
        </div>
      </section>
    </div>
  );
}
