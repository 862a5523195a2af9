/** Criteria without those that were judged before, each as often as it was. */
export function withoutRepeated(criteria, before) {
    const left = before.map(({ criterion }) => criterion);
    return criteria.filter(({ criterion }) => {
        const place = left.indexOf(criterion);
        if (place >= 0)
            left.splice(place, 1);
        return place < 0;
    });
}
