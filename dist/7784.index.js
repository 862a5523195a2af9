const d=7784,c=[7784],i={57784:(function(e,n,t){t.r(n),t.d(n,{interpretSchemas:()=>s});var o=t(88532);function s(){o.$W({jitless:!0})}})};export{d as id,c as ids,i as modules};
