import degafam

answer = degafam.recommend("Google Docs", near="Nantes", limit=3, seed=1)
for found in answer.hosters:
    print(f"{found.rank}. {found.hoster.name}: {found.score:.2f}")
    for reason in found.reasons:
        print(f"   {reason.text}")
